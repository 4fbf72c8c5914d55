"""The sandbox Coupang WING: shipment boxes, signed calls, claims that make boxes vanish."""
