/** Which namespace each prefix stands for where a scan is, and the elements that are open (Namespaces in XML 1.0). */
export interface Namespaces {
  /** Namespace of the root; null before it. */
  rootUri: string | null;
  /** Addresses by prefix, the innermost last. */
  readonly bound: Map<string, string[]>;
  readonly levels: Level[];
}

interface Level {
  readonly name: string;
  readonly declared: readonly string[];
}

const none: readonly string[] = [];

/** Before the root. */
export function newNamespaces(): Namespaces {
  return { rootUri: null, bound: new Map(), levels: [] };
}

/** Name of the element that opens: without prefix in the namespace of the root, with ":" before it in any other. */
export function enterElement(
  spaces: Namespaces,
  written: string,
  attributes: ReadonlyMap<string, string>,
): string {
  const declared = declare(spaces, attributes);
  const colon = written.indexOf(":");
  const uri = uriOf(spaces, written.slice(0, Math.max(0, colon)));
  spaces.rootUri ??= uri;
  const local = written.slice(colon + 1);
  const name = uri === spaces.rootUri ? local : `:${local}`;
  spaces.levels.push({ name, declared });
  return name;
}

/** Name of the element that closes. */
export function leaveElement({ bound, levels }: Namespaces): string {
  const { name, declared } = levels.pop() ?? { name: "", declared: none };
  for (const prefix of declared) bound.get(prefix)?.pop();
  return name;
}

/** Address for which a prefix stands, "" being the prefix of names without one; an unknown prefix is a namespace of its own. */
export function uriOf({ bound }: Namespaces, prefix: string): string {
  return bound.get(prefix)?.at(-1) ?? (prefix === "" ? "" : `${prefix}:`);
}

function declare({ bound }: Namespaces, attributes: ReadonlyMap<string, string>): readonly string[] {
  const declared: string[] = [];
  for (const [name, uri] of attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    const prefix = name.slice(6);
    const uris = bound.get(prefix) ?? [];
    uris.push(uri);
    bound.set(prefix, uris);
    declared.push(prefix);
  }
  return declared.length === 0 ? none : declared;
}
