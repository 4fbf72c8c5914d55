"""Settings 설정: every change holds at once; only what has an effect is shown."""
