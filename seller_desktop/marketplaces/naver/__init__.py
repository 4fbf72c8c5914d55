"""Naver SmartStore through the Naver Commerce API (baseline: its reference 2.73.0)."""
