import { ObjectPaths } from "./object-paths";
import { isInstance, memberName, type Instance } from "./office-class";
import { isUnknownTo } from "./newer-members";
import { accessDenied, apiNotFound, notImplemented, NotModelled, OfficeError } from "./office-error";
import { identity, query } from "./query";
import { refuseWhenReadOnly } from "./read-only";
import type { Action, BatchRequest, BatchResponse } from "./request";
import type { Session } from "./session";

/** Called before each action; throws an OfficeError to make it fail (fault tests). */
export type BeforeAction = () => void;

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/**
 * Runs the actions of a batch in order. The first that fails stops the batch; what was done before it stays done
 * (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: no transaction).
 */
export async function runBatch(
  request: BatchRequest,
  session: Session,
  beforeAction: BeforeAction = () => undefined,
): Promise<BatchResponse> {
  const paths = new ObjectPaths(request, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of (request.Actions ?? []).entries()) {
    try {
      beforeAction();
      if (action.ActionType === QUERY) await session.model.settle();
      const value = session.model.as("addIn", () => runAction(action, paths, session));
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Results: results, Error: describe(error, index, action, paths, session) };
    }
  }
  return { Results: results };
}

function runAction(action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === TRACE) return null;
  const instance = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case INSTANTIATE:
      return instantiate(instance, session, paths.isKept(action.ObjectPathId));
    case QUERY:
      return query(instance, action.QueryInfo, session);
    case METHOD:
      return callMethod(instance, action, paths, session);
    case SET_PROPERTY:
      return setProperty(instance, action, paths, session);
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** An object that the add-in untracked gets no reference: nothing needs to be released for it later. */
function instantiate(instance: Instance, session: Session, isKept: boolean): unknown {
  if (instance.isNull) return null;
  const isFollowed = instance.isTracked && isKept;
  return isFollowed ? { _ReferenceId: keepReference(instance, session) } : identity(instance);
}

function callMethod(instance: Instance, action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.Name === "_KeepReference") return null;
  if (action.Name === "_RemoveReference") return removeReference(instance, session);
  refuseWhenReadOnly(action.Name, session);
  const result = instance.call(action.Name, paths.arguments(action.ArgumentInfo), session);
  return isInstance(result) ? null : result;
}

function setProperty(instance: Instance, action: Action, paths: ObjectPaths, session: Session): null {
  if (session.isReadOnly && instance.className !== "Runtime") throw accessDenied();
  instance.set(action.Name, paths.arguments(action.ArgumentInfo)[0], session);
  return null;
}

let lastReference = 0;

function keepReference(instance: Instance, session: Session): string {
  for (const [id, kept] of session.references) if (kept === instance) return id;
  const id = `r${++lastReference}`;
  session.references.set(id, instance);
  return id;
}

function removeReference(instance: Instance, session: Session): null {
  for (const [id, kept] of session.references) if (kept === instance) session.references.delete(id);
  return null;
}

function describe(
  error: unknown,
  index: number,
  action: Action,
  paths: ObjectPaths,
  session: Session,
): NonNullable<BatchResponse["Error"]> {
  if (!(error instanceof OfficeError)) throw error;
  const isUnknown = error instanceof NotModelled && isUnknownTo(session.apiVersion, error.member);
  const { code, message } = isUnknown ? apiNotFound(error.member) : error;
  return { Code: code, Message: message, ActionIndex: index, Location: location(action, paths) };
}

/** "Range.values", as `debugInfo.errorLocation` names it. */
function location(action: Action, paths: ObjectPaths): string {
  const className = classOf(action, paths);
  return action.Name ? `${className}.${memberName(action.Name)}` : className;
}

function classOf(action: Action, paths: ObjectPaths): string {
  try {
    return paths.resolve(action.ObjectPathId).className;
  } catch {
    return paths.nameOf(action.ObjectPathId);
  }
}
