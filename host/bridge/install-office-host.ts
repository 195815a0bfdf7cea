import type { ExcelHost } from "./excel-host";
import type { PaneWindow } from "./messages";

/**
 * Defines `window.webkit.messageHandlers.Agave` in a pane window, which is where Office.js looks for Excel for Mac.
 * Call it before office.js loads; the returned function lets the window go.
 */
export function installOfficeHost(pane: PaneWindow, host: ExcelHost): () => void {
  const connection = host.connect(pane);
  const postMessage = (json: unknown): void => connection.post(json);
  pane.webkit = { messageHandlers: { Agave: { postMessage } } };
  return () => host.disconnect(connection);
}
