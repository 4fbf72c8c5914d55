"""Shops 판매처: how each is, adding one with guidance, changing and removing it."""
