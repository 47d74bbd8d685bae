"""What can be seen only once all blocks are decided."""
