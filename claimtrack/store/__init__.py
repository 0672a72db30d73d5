"""Claims kept: a store whose every change is durable before it is acknowledged."""
