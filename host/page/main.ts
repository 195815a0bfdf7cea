import "./frame.css";
import "./ribbon.css";
import "./overlays.css";
import { drawLayout } from "./layout";
import { drawPage } from "./page";
import { parseManifest } from "./manifest-ribbon";
import { listSamples } from "./sample-files";
import { startExcel } from "./start-excel";

await start(document.getElementById("app") ?? document.body);

async function start(app: HTMLElement): Promise<void> {
  const layout = drawLayout(app);
  const [manifest, samples] = await Promise.all([
    loadManifest(),
    app.dataset["samples"] === "yes" ? listSamples() : [],
    loadFonts(),
  ]);
  drawPage(layout, startExcel(layout.grid), manifest, samples);
}

async function loadManifest() {
  const response = await fetch("manifest.xml");
  return parseManifest(await response.text(), "vi-VN");
}

/** The grid is a canvas: it measures its texts once, so their face must be there before. */
async function loadFonts(): Promise<void> {
  await Promise.all(["11px Calibri", "bold 11px Calibri"].map((face) => document.fonts.load(face)));
}
