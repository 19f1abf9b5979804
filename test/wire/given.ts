import type { Ids } from "../../provider/src/kit/identity";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { ProductName } from "./documents";

/** What a documented body does not tell in the words of the resource. `undefined` takes an input out. */
export interface Given {
  readonly by?: "create" | "update" | "delete";
  readonly inputs?: Fields;
  /** What an update changes, where that is not all of the inputs. */
  readonly changed?: Fields;
  readonly before?: Fields;
  readonly ids?: Ids;
  /** What other operations answer before, where the document shows another case. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** The temporary file of the examples, which is not the one that the upload answers. */
const uploaded = {
  "files-upload-a-file-small-file-upload": {
    id: "MFYHA3DJMNQXI2LPNYXXAZDGHIYTAMB2JV4SAZTJNRSS44DEHJTGC3DTMU5G45LMNQ======",
  },
};
const user = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const other = "172fa58d-7933-45a6-a905-b06770f2224c";
const team = { space: undefined, team: "512" };

/** By product and id of the endpoint. */
export const given: Readonly<Record<ProductName, Readonly<Record<string, Given>>>> = {
  clinked: {
    "accounts-update-account": { inputs: { allowNameChange: true } },
    "accounts-invites-create-invite": {
      inputs: { email: "invite@me.com", assignGroups: [{ group: "1/1", permission: 1 }] },
    },
    "accounts-invites-update-invite": {
      by: "update",
      inputs: { email: "invite@me.com", assignGroups: [{ group: "1/1", permission: 4 }] },
      changed: { permission: 4, assignGroups: [{ group: "1/1", permission: 4 }] },
    },
    "accounts-iframes-update-iframes": { inputs: { domains: ["iframe1", "iframe2"] } },
    "accounts-profile-fields-update-profile-fields": { inputs: { fields: ["newName"] } },
    "accounts-two-factor-authentication-update-2fa-status": { inputs: { status: false } },
    "accounts-storage-region-update-storage-region": {
      by: "update",
      inputs: { allowRegionChange: true },
      before: { region: "EU-WEST-1" },
    },
    "accounts-custom-email-create-domain-authentication": {
      answers: { "accounts-custom-email-get-configuration": { enabled: false, connected: false, type: null } },
    },
    "accounts-custom-domain-add-custom-domain": {
      answers: { "accounts-custom-domain-get-custom-domain-details": { status: false } },
    },
    "groups-duplicate-group": { inputs: { copyFrom: "1/1" } },
    "groups-invites-invite-a-new-member": { inputs: { email: "jack@clinked.com" } },

    "shares-update-share": { by: "update", before: { tokenKey: "key" }, ids: { context: "file_1" } },
    "files-upload-a-file-small-file-upload": { by: "create", inputs: { content: { text: "Hello, World!" } } },
    ...Object.fromEntries(
      ["create-a-temporary-file", "upload-chunk-1", "upload-chunk-2"].map((step) => [
        `files-upload-a-file-${step}`,
        { by: "create" as const, inputs: { content: { text: "Hello, World!" } } },
      ]),
    ),
    "files-upload-a-file-finish-upload-create-group-file": {
      by: "create",
      inputs: { content: { text: "Hello, World!" } },
      answers: uploaded,
    },
    "notes-create-note": {
      by: "create",
      inputs: { attachments: [{ friendlyName: "hello.jpg", content: { text: "Hello" } }] },
      answers: uploaded,
    },
    "tasks-task-order": { inputs: { category: "1/1/1", tasks: ["1/1/1", "1/1/2"] } },
    "attachments-upload-attachment": { inputs: { href: undefined, content: { text: "Hello" } }, answers: uploaded },
    "attachments-attach-group-file": { inputs: { href: undefined, groupFile: "1/1/1" } },
  },
  workdrive: {
    "user-create-a-user": { by: "create", inputs: { additionalTeams: ["string"] } },
    "user-bulk-create-user": {
      by: "create",
      inputs: {
        ...{ email: "string", phone: "string", firstName: "John", lastName: "Smith", designation: "Manager" },
        ...{ isDepartmentHead: true, department: user, location: "string", reportsTo: "string" },
        ...{ securityGroup: "string", skill: ["string"], defaultVisibility: "string", externalUserId: "string" },
        ...{ additionalTeams: ["string"], additionalLocations: ["string"] },
      },
    },
    "user-update-a-user": {
      by: "update",
      inputs: { additionalTeams: ["string"] },
      before: { additionalTeams: ["gone"] },
    },
    "access-token-generate-a-new-accesstoken": { inputs: { user: "bd06213a-a26b-4cd7-a6b8-cfa154073e1f" } },
    "departments-create-a-department": {
      inputs: { firstMembers: [{ user, existingDept: user, isDepartmentHead: false }] },
    },
    "departments-update-department-head": {
      inputs: { user, existingDept: user, isDepartmentHead: false, isAdmin: false },
    },
    "departments-update-department-members": {
      inputs: {
        user: "6301fd00-6216-11ec-9294-cfe91ad8177f",
        existingDept: "2886a908-42b4-4612-b096-eac24f229b5b",
        ...{ isDepartmentHead: false, isAdmin: false },
      },
    },
    "locations-update-location-members": { inputs: { user } },
    "security-groups-add-users-to-the-securitygroup": { inputs: { user: "6187fcb0-6151-11ec-9294-cfe91ad8177f" } },
    "security-groups-remove-users-from-the-securitygroup": {
      by: "delete",
      inputs: { user: "6187fcb0-6151-11ec-9294-cfe91ad8177f" },
    },
    "groupchat-create-a-new-groupchat": {
      inputs: { members: ["6187fcb0-6151-11ec-9294-cfe91ad8177f", "fc4ea4d0-58da-11ec-819d-f9796b594a09"] },
    },
    "groupchat-update-a-groupchat": {
      by: "update",
      inputs: { admins: ["6187fcb0-6151-11ec-9294-cfe91ad8177f"] },
      before: { admins: [other] },
    },
    "document-update-a-document": {
      by: "update",
      inputs: {
        ...{ name: "string", category: "string", expiry: "2022-10-21T06:49:44.790Z", isPublished: true },
        ...{ link: "string", tags: ["string"], ownerIds: ["0fdd5bf6-e975-4f44-bbd9-b4c9900dacb5"] },
      },
      before: { ownerIds: ["c8f0e467-cf18-4677-a78e-6b63fd3bedac"] },
    },
    "faq-upload-a-faq": {
      by: "create",
      inputs: {
        ...{ question: "string", answer: "string", description: "string", category: "string", name: {} },
        ...{ expiry: "2022-10-21T07:54:29.801Z", ownerIds: [user], tags: ["string"] },
      },
    },
    "faq-update-a-faq": {
      by: "update",
      inputs: {
        ...{ question: "string", answer: "string", description: "string", category: "string", name: "string" },
        ...{ link: "string", expiry: "2022-10-21T10:06:17.198Z", tags: ["string"] },
        ownerIds: ["0fdd5bf6-e975-4f44-bbd9-b4c9900dacb5"],
      },
      before: { ownerIds: ["c8f0e467-cf18-4677-a78e-6b63fd3bedac"] },
      ids: { kbId: "string" },
    },
    "task-create-a-task": { by: "create", inputs: { taskType: "Article" } },
    "task-create-and-assign-a-task": { by: "create", inputs: { taskType: "Article" } },
    "task-update-a-task": { by: "update", inputs: { taskType: "Article" } },
    "task-assign-a-task-to-users": { by: "update", before: { userIds: [other] } },
  },
  docspace: {
    "rooms-set-an-external-or-invitation-link": {
      by: "create",
      inputs: { expirationDate: "2008-04-10T02:30:00Z" },
      answers: { "rooms-set-an-external-or-invitation-link": { response: { access: 2 } } },
    },
  },
  clickup: {
    "lists-create-folderless-list": { by: "create", inputs: { folder: undefined, space: "789" } },
    "lists-get-folderless-lists": { inputs: { folder: undefined, space: "789" } },
    "lists-update-list": { by: "update", inputs: { status: "" }, before: { status: "red" } },
    "views-create-team-view": { by: "create", inputs: team },
    "views-create-folder-view": { by: "create", inputs: { space: undefined, folder: "456" } },
    "views-create-list-view": { by: "create", inputs: { space: undefined, list: "123" } },
    "views-get-team-views": { inputs: team },
    "views-get-folder-views": { inputs: { space: undefined, folder: "456" } },
    "views-get-list-views": { inputs: { space: undefined, list: "123" } },
    "views-update-view": { by: "update", inputs: team, before: { space: undefined, team: "512" } },
    "tags-create-space-tag": { inputs: { name: "Tag Name", tagFg: "#000000", tagBg: "#000000" } },
    "tags-delete-space-tag": {
      by: "delete",
      inputs: { name: "Tag name", tagFg: "#000000", tagBg: "#000000" },
      before: { name: "Tag name", tagFg: "#000000", tagBg: "#000000" },
    },
    "spaces-delete-space": { by: "delete", before: { forceDestroy: true } },
    "folders-delete-folder": { by: "delete", before: { forceDestroy: true } },
    "lists-delete-list": { by: "delete", before: { forceDestroy: true } },
    "guests-remove-guest-from-task": {
      by: "delete",
      inputs: { list: undefined, task: "9hx" },
      before: { list: undefined, task: "9hx" },
    },
    "guests-remove-guest-from-folder": {
      by: "delete",
      inputs: { list: undefined, folder: "456" },
      before: { list: undefined, folder: "456" },
    },
    "goals-update-goal": { by: "update", inputs: { owners: ["182"] }, before: { owners: ["183"] } },
    "guests-add-guest-to-task": { inputs: { list: undefined, task: "9hx" } },
    "guests-add-guest-to-folder": { inputs: { list: undefined, folder: "456" } },
    "task-templates-create-task-from-template": { by: "create", inputs: { template: "9hz" } },
    "tasks-update-task": { by: "update", inputs: { assignees: ["182"] }, before: { assignees: ["183"] } },
    "checklists-edit-checklist-item": { by: "update", ids: { checklist: "9hx/be9fe1b6", checklistItemId: "1" } },
  },
};

/** Arguments of data sources with which they find what the examples show, where those of their own pages do not. */
export const asked: Readonly<Record<string, readonly Fields[]>> = {
  "clinked:getAccount": [{ account: "1" }],
  "clinked:getApplication": [{ clientId: "b4c65018-19d0-4ca3-8104-26dda29a4a47" }],
  "clinked:getMemberTags": [{ account: "1" }, { account: "1", members: true }],
  "clinked:getGroup": [{ account: "1", groupId: "1" }],
  "clinked:getFile": [{ group: "1/1", fileId: "1" }],
  "clinked:getCalendarEvents": [{ group: "1/1" }, { account: "1" }],
  "clinked:getTasks": [{ group: "1/1" }, { account: "1" }],
  "clickup:getSpace": [{ spaceId: "790" }],
  "clickup:getFolder": [{ folderId: "457" }],
  "clickup:getList": [{ listId: "124" }],
  "clickup:getLists": [{ folder: "456" }, { space: "789" }],
  "clickup:getViews": [{ team: "512" }, { space: "789" }, { folder: "456" }, { list: "123" }],
  "clickup:getView": [{ viewId: "3c-105" }],
  "clickup:getGoal": [{ goalId: "e53a033c-900e-462d-a849-4a216b06d930" }],
  "clickup:getTasks": [{ list: "123" }, { team: "512" }],
};
