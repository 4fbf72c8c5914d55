"""Claims 클레임: the inbox of cancels, returns and exchanges with every decision on them."""
