"""Seller Desktop: the order desk of small online sellers."""

__version__ = "0.1.0"
