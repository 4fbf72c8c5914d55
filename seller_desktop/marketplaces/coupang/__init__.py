"""Coupang WING: shipment boxes by signed calls, without a change feed."""
