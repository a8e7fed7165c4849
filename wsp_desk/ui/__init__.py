"""The window: pages, widgets, words and colours. The only room, with `wsp_desk.app`, that knows Qt."""
