/** What Office.js posts to its host; host/README.md has the protocol. */
export interface AgaveMessage {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId: number | string;
}

/** The window of a pane as far as the host needs it. */
export interface PaneWindow {
  webkit?: unknown;
  OSF?: {
    readonly ScriptMessaging?: {
      agaveHostCallback(callbackId: number | string, payload: unknown): void;
      agaveHostEventCallback(callbackId: number | string, payload: unknown): void;
    };
  };
}

export const METHOD = {
  Execute: 1,
  RegisterEvent: 2,
  UnregisterEvent: 3,
  WriteSettings: 4,
  GetContext: 5,
} as const;

/** Dispatch ids of the Office 2010 API that arrive as Execute or RegisterEvent. */
export const DISPATCH = {
  RichApiRequest: 93,
  CommandCompleted: 94,
  SelectionChangedEvent: 2,
  RichApiEvent: 33,
  CommandEvent: 39,
} as const;

/** Reads a posted message; anything else than the library's own JSON is refused. */
export function readMessage(json: unknown): AgaveMessage {
  const message: unknown = typeof json === "string" ? JSON.parse(json) : json;
  if (typeof message !== "object" || message === null || !("methodId" in message)) {
    throw new Error("not a message of Office.js");
  }
  return message as AgaveMessage;
}

/** `params` as an object with the members the method has. */
export function paramsOf<T extends object>({ params }: AgaveMessage): Partial<T> {
  return typeof params === "object" && params !== null ? (params as Partial<T>) : {};
}
