"""What a short line is, told by its form and its words alone: byline, date, credit, correction, furniture."""
