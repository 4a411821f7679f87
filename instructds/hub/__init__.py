"""What the Hugging Face Hub is told of a dataset."""
