"""The screens: what stands together, and what each key does there."""
