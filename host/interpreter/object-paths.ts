import { workbookRoot } from "./classes/workbook";
import { isInstance, type Instance } from "./office-class";
import { invalidArgument, itemNotFound, notImplemented, OfficeError } from "./office-error";
import { refuseWhenReadOnly } from "./read-only";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./request";
import { serviceObject } from "./services";
import type { Session } from "./session";

/** Finds the objects that a batch names; each path is walked once, so `worksheets.add()` adds one sheet. */
export class ObjectPaths {
  private readonly found = new Map<number, Instance>();

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
  ) {}

  resolve(id: number): Instance {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw new OfficeError("InvalidRequest", `object path ${id} is not in the request`);
    const instance = this.walk(path);
    this.found.set(id, instance);
    return instance;
  }

  /** The arguments with every object in them put in place of its path id. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => this.withObjects(argument, ids?.[i]));
  }

  /** The call or property that stands at the end of a path. */
  nameOf(id: number): string {
    return this.request.ObjectPaths?.[id]?.Name ?? "";
  }

  /** Whether the object is to be followed through later edits; `untrack()` says no. */
  isKept(id: number): boolean {
    return this.request.ObjectPaths?.[id]?.D !== true;
  }

  private withObjects(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(argument)) {
      return argument.map((one: unknown, i) => this.withObjects(one, id[i]));
    }
    return argument;
  }

  private walk(path: ObjectPath): Instance {
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 1:
        return workbookRoot(this.session);
      case 2:
        return serviceObject(path.Name);
      case 3:
        return this.result(path, args);
      case 4:
        return this.parent(path).to(path.Name, this.session);
      case 5:
        return this.parent(path).item(args[0], this.session);
      case 6:
        return this.reference(path.Name);
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private result(path: ObjectPath, args: readonly unknown[]): Instance {
    refuseWhenReadOnly(path.Name, this.session);
    const result = this.parent(path).call(path.Name, args, this.session);
    if (!isInstance(result)) throw invalidArgument(`${path.Name} does not answer an object`);
    return result;
  }

  private parent(path: ObjectPath): Instance {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }

  private reference(name: string): Instance {
    const instance = this.session.references.get(name);
    if (!instance) throw itemNotFound("The object was released or never kept.");
    return instance;
  }
}
