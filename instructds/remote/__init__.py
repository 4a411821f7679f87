"""What is asked over the network and may cost money."""
