import { itemNotFound, notImplemented, OfficeError } from "./office-error";
import type { Session } from "./session";

/** An argument of a call: JSON, or an object of the workbook when the add-in passed one. */
export type Argument = unknown;

/**
 * One Office.js class as a table: what can be read, written, called and reached, by the names on the wire. A member
 * that is not in the table is refused by name.
 */
export interface OfficeClass<T> {
  readonly name: string;
  /** Scalar properties that `load` reads. */
  readonly get?: Readonly<Record<string, (target: T, session: Session) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Methods; the result is JSON or an object. */
  readonly call?: Readonly<
    Record<string, (target: T, args: readonly Argument[], session: Session) => unknown>
  >;
  /** Navigation properties: objects that belong to this one. */
  readonly to?: Readonly<Record<string, (target: T, session: Session) => Instance>>;
  /** `collection.getItem(key)`. */
  readonly item?: (target: T, key: Argument, session: Session) => Instance;
  /** All members of a collection. */
  readonly items?: (target: T, session: Session) => readonly Instance[];
  /** What finds the object again in its collection. */
  readonly id?: (target: T) => string;
  /** Ranges are followed between batches by a reference id. */
  readonly isTracked?: boolean;
}

/** An object of the workbook with its class: the table bound to a target. */
export interface Instance {
  readonly className: string;
  readonly isNull: boolean;
  readonly isTracked: boolean;
  readonly id: string | undefined;
  /** What the instance stands for; the classes look into it to read object arguments. */
  readonly target: unknown;
  /** Names of the properties that `load()` without arguments reads. */
  readonly scalarNames: readonly string[];
  get(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void;
  call(name: string, args: readonly Argument[], session: Session): unknown;
  to(name: string, session: Session): Instance;
  item(key: Argument, session: Session): Instance;
  items(session: Session): readonly Instance[] | undefined;
}

/** Binds a class to a target. */
export function instanceOf<T>(table: OfficeClass<T>, target: T): Instance {
  const refuse = (name: string) => notImplemented(`${table.name}.${memberName(name)}`);
  const find = <Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member => {
    if (!members || !Object.hasOwn(members, name)) throw refuse(name);
    return members[name] as Member;
  };
  return {
    className: table.name,
    isNull: false,
    isTracked: table.isTracked ?? false,
    id: table.id?.(target),
    target,
    scalarNames: Object.keys(table.get ?? {}),
    get: (name, session) => find(table.get, name)(target, session),
    set: (name, value, session) => find(table.set, name)(target, value, session),
    call: (name, args, session) => find(table.call, name)(target, args, session),
    to: (name, session) => find(table.to, name)(target, session),
    item: (key, session) => {
      if (!table.item) throw refuse("GetItem");
      return table.item(target, key, session);
    },
    items: (session) => table.items?.(target, session),
  };
}

/** The null object that `…OrNullObject` answers; what is reached from it is a null object too. */
export function nullObject(className: string): Instance {
  const self = (): Instance => nullObject(className);
  return {
    className,
    isNull: true,
    isTracked: false,
    id: undefined,
    target: undefined,
    scalarNames: [],
    get: () => null,
    set: (name) => {
      throw itemNotFound(`${className}.${memberName(name)} was set on an object that does not exist.`);
    },
    call: self,
    to: self,
    item: self,
    items: () => undefined,
  };
}

/** Whether a value is an object of the workbook. */
export function isInstance(value: unknown): value is Instance {
  return typeof value === "object" && value !== null && "className" in value && "scalarNames" in value;
}

/** "RowHeight" on the wire is `rowHeight` in the add-in. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The object, or the null object when it does not exist. */
export function orNullObject(className: string, find: () => Instance): Instance {
  try {
    return find();
  } catch (error) {
    if (error instanceof OfficeError && error.code === "ItemNotFound") return nullObject(className);
    throw error;
  }
}
