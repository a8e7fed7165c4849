"""The demo: fictitious weekly dumps, and the story told with them.

Public: `wsp_desk.demo.dump` (`write_dump`, `demo_weeks`) and `wsp_desk.demo.rates` (`measure`, `PUBLISHED`).

A dump made here goes through the same intake and build as a real one. Nothing in it is about a real person:
names say that they are invented, addresses end in ``.example``, and case numbers can never be read as a BSN.
"""
