"""Sandbox SmartStore: the Naver Commerce API over a simulated world (`naver-smartstore.md` 19)."""
