"""What is broken for real: servers killed, disks full, databases gone or slow."""
