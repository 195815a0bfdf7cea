import type { ImportFact } from "./imports";

export type Layer = "domain" | "app" | "excel" | "files" | "text" | "ui" | "entry";

/** `ports`: only the ports of `src/app`; `types`: only types. */
type Reach = "all" | "types" | "ports";

/** What outer layers implement for the use-cases. */
const portModules: ReadonlySet<string> = new Set([
  "src/app/ports",
  "src/app/edit-port",
  "src/app/register-ports",
  "src/app/plan-ports",
]);

interface LayerRule {
  readonly reaches: Readonly<Partial<Record<Layer, Reach>>>;
  readonly packages: readonly RegExp[];
  /** Single modules besides. */
  readonly modules?: readonly RegExp[];
}

const everything: LayerRule["reaches"] = {
  domain: "all",
  app: "all",
  excel: "all",
  files: "all",
  text: "all",
  ui: "all",
  entry: "all",
};

/** Which layer may import which, and which packages (docs: ui → app → domain; excel, files → ports and domain; entry points join). */
const layerRules: Readonly<Record<Layer, LayerRule>> = {
  domain: { reaches: { domain: "all" }, packages: [] },
  app: { reaches: { app: "all", domain: "all" }, packages: [] },
  excel: { reaches: { excel: "all", app: "ports", domain: "all" }, packages: [] },
  files: {
    reaches: { files: "all", app: "ports", domain: "all" },
    packages: [/^exceljs$/, /^docx$/, /^fflate$/, /^valibot$/],
  },
  text: { reaches: { text: "all", domain: "all", app: "types" }, packages: [] },
  ui: {
    reaches: { ui: "all", app: "all", domain: "types", text: "all" },
    packages: [/^react$/, /^@fluentui\/react-(components|icons)(\/|$)/],
    // The pane writes dates and reads the plan; rules it gets from the use-cases.
    modules: [
      /^src\/domain\/(calendar-date|form\/columns|plan\/answers|plan\/in-force|attain\/verdict|attain\/task-state)$/,
    ],
  },
  entry: {
    reaches: everything,
    packages: [/^react$/, /^react-dom\/client$/, /^@fluentui\/react-components$/, /^node:/],
    modules: [/^seeds\/.*\.json$/, /^package\.json$/],
  },
};

/** The layer of a source file; files right under `src` and the command line are entry points. Null outside `src`. */
export function layerOf(path: string): Layer | null {
  const [root, folder = "", inside] = path.split("/");
  if (root !== "src") return null;
  if (inside === undefined || folder === "cli") return "entry";
  return folder in layerRules ? (folder as Layer) : null;
}

/** Why an import is not allowed, or null when it is. */
export function forbidden({ from, target, isRelative, isTypeOnly }: ImportFact): string | null {
  const layer = layerOf(from);
  if (layer === null) return `${from} is in no layer`;
  if (!isRelative) return isPackageAllowed(layer, target) ? null : `${from} imports the package ${target}`;
  const targetLayer = layerOf(target);
  const reach = targetLayer === null ? undefined : layerRules[layer].reaches[targetLayer];
  if (reach === "all" || (reach === "types" && isTypeOnly)) return null;
  if (reach === "ports" && portModules.has(target)) return null;
  if (layerRules[layer].modules?.some((pattern) => pattern.test(target))) return null;
  return `${from} imports ${isTypeOnly ? "types of " : ""}${target}`;
}

function isPackageAllowed(layer: Layer, target: string): boolean {
  return layerRules[layer].packages.some((pattern) => pattern.test(target));
}
