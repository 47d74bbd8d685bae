"""What the elements of a page mean for the text in them."""
