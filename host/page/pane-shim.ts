import type { PaneWindow } from "../bridge/messages";

// the pane's page without the embedded Excel around it starts as it would in a plain browser tab
if (window.parent !== window) window.parent.embeddedExcel?.connectPane(window as PaneWindow);
