"""`python -m wsp_desk`: the same as the command `wsp-desk`."""

import sys

from wsp_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
