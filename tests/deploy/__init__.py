"""What is written for more than one machine agrees with the code."""
