"""Outbox 전송함: what was asked of marketplaces, where each of it stands, and every way out."""
