/** A button of the ribbon as the manifest describes it. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the icon by its size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action:
    { readonly kind: "showTaskpane" } | { readonly kind: "executeFunction"; readonly functionName: string };
}

export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

export interface ManifestTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

export interface ManifestRibbon {
  readonly displayName: string;
  readonly tabs: readonly ManifestTab[];
}

/** Reads the custom tabs of an add-in-only manifest, texts in the given language; throws when it is not well formed. */
export function parseManifest(xml: string, locale: string): ManifestRibbon {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML");
  const texts = new Resources(manifest, locale);
  const displayName =
    children(manifest.documentElement, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "";
  const tabs = [...manifest.getElementsByTagName("CustomTab")].map((tab) => ({
    id: tab.id,
    label: texts.of(children(tab, "Label")[0]),
    groups: children(tab, "Group").map((group) => readGroup(group, texts)),
  }));
  return { displayName, tabs };
}

function readGroup(group: Element, texts: Resources): ManifestGroup {
  return {
    id: group.id,
    label: texts.of(children(group, "Label")[0]),
    buttons: children(group, "Control").map((control) => readButton(control, texts)),
  };
}

function readButton(control: Element, texts: Resources): ManifestButton {
  const [supertip] = children(control, "Supertip");
  const images = [...control.getElementsByTagName("bt:Image")];
  return {
    id: control.id,
    label: texts.of(children(control, "Label")[0]),
    tipTitle: texts.of(supertip && children(supertip, "Title")[0]),
    tip: texts.of(supertip && children(supertip, "Description")[0]),
    icons: Object.fromEntries(images.map((image) => [Number(image.getAttribute("size")), texts.of(image)])),
    action: readAction(control),
  };
}

function readAction(control: Element): ManifestButton["action"] {
  const [action] = children(control, "Action");
  if (action?.getAttribute("xsi:type") === "ShowTaskpane") return { kind: "showTaskpane" };
  const functionName = action && children(action, "FunctionName")[0]?.textContent?.trim();
  if (!functionName) throw new Error(`manifest.xml: button ${control.id} has no action`);
  return { kind: "executeFunction", functionName };
}

/** The manifest's Resources by id: an override of the language first, else the default. */
class Resources {
  private readonly byId = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    for (const resource of manifest.querySelectorAll("Resources > * > *")) {
      const override = [...resource.children].find((child) => child.getAttribute("Locale") === locale);
      const value = (override ?? resource).getAttribute(override ? "Value" : "DefaultValue");
      this.byId.set(resource.id, value ?? "");
    }
  }

  of(reference: Element | undefined): string {
    const id = reference?.getAttribute("resid") ?? "";
    const text = this.byId.get(id);
    if (text === undefined) throw new Error(`manifest.xml: no resource has the id "${id}"`);
    return text;
  }
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}
