"""Kiosk Market for Seller Desktop: its connector, and a sandbox to try it on."""
