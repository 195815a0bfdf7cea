import { nullObject, type Instance } from "./office-class";
import type { QueryInfo } from "./request";
import type { Session } from "./session";

type Json = Record<string, unknown>;

/** Answers `load`: the wanted properties by their wire names, nested as they were asked for. */
export function query(instance: Instance, info: QueryInfo | undefined, session: Session): unknown {
  if (instance.isNull) return null;
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])].map((path) => path.split("/"));
  const items = instance.items(session);
  if (!items) return readObject(instance, paths, session);
  return { ...ownProperties(instance, paths, session), _Items: readItems(items, paths, info, session) };
}

function readItems(
  items: readonly Instance[],
  paths: readonly string[][],
  info: QueryInfo | undefined,
  session: Session,
): unknown[] {
  const skip = info?.Skip ?? 0;
  const inner = paths
    .map((path) => (path[0] === "items" ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  return items
    .slice(skip, info?.Top === undefined ? undefined : skip + info.Top)
    .map((item) => ({ ...identity(item), ...(readObject(item, inner, session) as Json) }));
}

/** Properties of the collection itself, such as `count`, when it has them. */
function ownProperties(collection: Instance, paths: readonly string[][], session: Session): Json {
  const own = paths.filter(
    (path) => path[0] !== undefined && collection.scalarNames.includes(wireName(path[0])),
  );
  return own.length > 0 ? (readObject(collection, own, session) as Json) : {};
}

function readObject(instance: Instance, paths: readonly string[][], session: Session): unknown {
  if (instance.isNull) return null;
  const wanted = paths.length > 0 ? paths : instance.scalarNames.map((name) => [name]);
  const result: Json = {};
  for (const [first, ...rest] of wanted) {
    if (first === undefined || first === "$none") continue;
    const name = wireName(first);
    if (rest.length === 0 && instance.scalarNames.includes(name)) result[name] = instance.get(name, session);
    else result[name] = merge(result[name], readChild(instance, name, rest, session));
  }
  return result;
}

function readChild(instance: Instance, name: string, rest: readonly string[], session: Session): unknown {
  const child = instance.to(name, session);
  return query(child ?? nullObject(name), { Select: rest.length > 0 ? [rest.join("/")] : [] }, session);
}

function merge(left: unknown, right: unknown): unknown {
  if (!isJson(left) || !isJson(right)) return right;
  const merged: Json = { ...left };
  for (const [key, value] of Object.entries(right)) merged[key] = merge(left[key], value);
  return merged;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What lets the library find an object of a collection again. */
export function identity(instance: Instance): Json {
  return instance.id === undefined
    ? {}
    : { [instance.scalarNames.includes("Id") ? "Id" : "_Id"]: instance.id };
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
