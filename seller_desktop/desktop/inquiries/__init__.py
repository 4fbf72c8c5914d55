"""The Inquiries screen: what buyers ask, and the answers to it."""
