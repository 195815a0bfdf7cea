/** A refusal as Excel gives it: `code` is one of Excel.ErrorCodes. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The address, the arguments or the shape of a matrix is not acceptable. */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format.") {
  return new OfficeError("InvalidArgument", message);
}

/** The sheet, name, setting … does not exist. */
export function itemNotFound(message = "The requested resource doesn't exist.") {
  return new OfficeError("ItemNotFound", message);
}

/** A locked cell on a protected sheet, a protected sheet protected again, a read-only workbook. */
export function accessDenied(message = "You cannot perform the requested operation.") {
  return new OfficeError("AccessDenied", message);
}

/** This Excel is too old for the member. */
export function apiNotFound(member: string): OfficeError {
  return new OfficeError("ApiNotFound", `This Excel does not have ${member}.`);
}

/** A member that the embedded Excel does not model: refused by its name, never silently passed. */
export class NotModelled extends OfficeError {
  constructor(readonly member: string) {
    super("NotImplemented", `The embedded Excel does not model ${member}.`);
  }
}

/** Excel has this member and the embedded Excel does not model it. */
export function notImplemented(member: string): NotModelled {
  return new NotModelled(member);
}
