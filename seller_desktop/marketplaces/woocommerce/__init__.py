"""WooCommerce: an own shop through its REST API v3."""
