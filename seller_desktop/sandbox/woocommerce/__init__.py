"""Sandbox WooCommerce: the REST API v3 of an own shop over a simulated world (`woocommerce.md`)."""
