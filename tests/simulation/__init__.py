"""The whole engine below the window in seeded worlds of faults (`dev.py simulate`).

One thread and one virtual clock. The connectors' real code calls the sandbox in process, the store
is a real encrypted file; a crash drops every object and opens the file again. Every answer, every
commit and every secret may fail; at the end the faults stop and all promises are checked.
"""
