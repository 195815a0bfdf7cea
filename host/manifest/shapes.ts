/** What may stand in an element, in this order; "?" may be missing, "*" may be there any number of times, "+" once or more. */
export type Shape = readonly string[];

const images: Shape = ["bt:Image+"];

/**
 * Shapes of the elements of an add-in only manifest with a task pane for Excel (Microsoft: "How to find the proper order of
 * manifest elements"; MS-OWEMXML 5). An element that is named by what it stands in has "parent/name".
 */
export const shapes: Readonly<Record<string, Shape>> = {
  OfficeApp: [
    ...["Id", "AlternateId?", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains?", "Hosts", "Requirements?"],
    ...["DefaultSettings", "Permissions", "VersionOverrides?"],
  ],
  DisplayName: ["Override*"],
  Description: ["Override*"],
  IconUrl: ["Override*"],
  HighResolutionIconUrl: ["Override*"],
  SupportUrl: ["Override*"],
  AppDomains: ["AppDomain+"],
  "OfficeApp/Hosts": ["Host+"],
  "OfficeApp/Requirements": ["Sets?", "Methods?"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  "DefaultSettings/SourceLocation": ["Override*"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  "VersionOverrides/Requirements": ["bt:Sets"],
  "bt:Sets": ["bt:Set+"],
  "VersionOverrides/Hosts": ["Host+"],
  "VersionOverrides/Host": ["Runtimes?", "DesktopFormFactor"],
  Runtimes: ["Runtime+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["CustomTab?", "OfficeTab*"],
  CustomTab: ["Group+", "Label"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  Icon: images,
  Control: ["Label", "ToolTip?", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId?", "SourceLocation?", "Title?", "FunctionName?"],
  Resources: ["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"],
  "bt:Images": images,
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Image": ["bt:Override*"],
  "bt:Url": ["bt:Override*"],
  "bt:String": ["bt:Override*"],
};

/** Elements that hold a reference to a resource, or text, and no element. */
export const leaves: ReadonlySet<string> = new Set([
  ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "Permissions", "AppDomain"],
  ...["Override", "bt:Override", "Set", "bt:Set", "Host", "Runtime", "FunctionFile", "LearnMoreUrl", "Title"],
  ...["Label", "ToolTip", "TaskpaneId", "FunctionName", "Method", "Methods"],
]);

/** Where a reference to a resource must lead, by the element that holds it. */
export const resourceKinds: Readonly<
  Record<string, "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings">
> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  Label: "bt:ShortStrings",
  ToolTip: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Requirement sets that a manifest may ask for in Excel. */
export const knownSets: ReadonlySet<string> = new Set([
  ...["ExcelApi", "SharedRuntime", "AddinCommands", "DialogApi", "KeyboardShortcuts", "ImageCoercion"],
  ...["CustomFunctionsRuntime", "IdentityAPI", "File", "Settings", "CompressedFile", "RibbonApi"],
]);

export const permissions: ReadonlySet<string> = new Set([
  ...["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"],
]);
