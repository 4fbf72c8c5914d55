"""Wire to domain and back, one module per noun. Pure: no call, no clock."""
