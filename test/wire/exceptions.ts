import type { ProductName } from "./documents";

export interface Exception {
  readonly reason: string;
  /** The body that is sent in place of the documented one. */
  readonly sent?: unknown;
}

/** What is found in an answer; without problems nothing asks for it. */
export interface AnswerException {
  readonly reason: string;
  readonly problems?: readonly string[];
}

/** By product and id of the endpoint. */
type Exceptions = Readonly<Record<ProductName, Readonly<Record<string, Exception>>>>;

/** Documented bodies that no resource sends as they are. */
export const requests: Exceptions = {
  clinked: {
    "accounts-members-create-a-member": {
      reason: "Memberships are GroupMember's.",
      sent: {
        email: "john@blah.com",
        enabled: true,
        name: "John",
        password: "Passy123!",
        permission: 1,
        phone: "123456",
        realName: "JackBauer",
        tags: ["hello", "world"],
        username: "john",
      },
    },
    "accounts-members-update-member-groups": {
      reason: "One request for each membership, and one for the end of it.",
      sent: { assignGroups: { "1": 4 }, assignmentNotification: true },
    },
    "accounts-invites-create-invite": {
      reason: "One request for each address.",
      sent: { assignGroups: { "1": 1 }, emails: ["invite@me.com"], message: "hello", permission: 1, reminder: true },
    },
    "accounts-sso-update-sso-configuration": {
      reason: "renew goes along when it is meant, and is never false.",
      sent: {
        adminsUsePassword: true,
        disableProfileEdit: false,
        forceAuth: false,
        forceSso: false,
        ssoEnabled: false,
        userJit: false,
      },
    },
    "accounts-custom-email-create-domain-authentication": {
      reason: "The example repeats what the answer shows.",
      sent: { from: "email@example.com" },
    },
    "groups-invites-invite-a-new-member": {
      reason: "One request for each address.",
      sent: {
        emails: ["jack@clinked.com"],
        expirationTime: 3600000,
        message:
          "Accepting this invite means that you will be able to create & share content, manage tasks and schedule events in a secure environment.",
        permission: 4,
      },
    },
    "groups-mail-recipients-create-recipient-username": {
      reason: "The context is that of the folder in the example of its read.",
      sent: { contentContext: 809, recipient: "customUsername" },
    },
    "files-upload-a-file-create-a-temporary-file": {
      reason: "Begins a file of 100 MB and more: test/clinked/upload.test.ts.",
    },
    "files-upload-a-file-upload-chunk-1": {
      reason: "A part of a file of 100 MB and more: test/clinked/upload.test.ts.",
    },
    "files-upload-a-file-upload-chunk-2": {
      reason: "A part of a file of 100 MB and more: test/clinked/upload.test.ts.",
    },
  },
  workdrive: {
    "user-update-a-user": {
      reason: "The example adds and removes the same team.",
      sent: {
        addAdditionalTeams: ["string"],
        availability: "ACTIVE",
        bio: "string",
        coverFileId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        department: "Development/Subdivider",
        designation: "Web Developer",
        fileId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        firstName: "John",
        isDepartmentHead: false,
        isExpert: false,
        lastName: "Smith",
        location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
        phone: "+13756366604",
        removeAdditionalTeams: ["gone"],
        reportsTo: "a0c3f96f-73c3-4c67-ba43-b94d640f2485",
        status: "ARCHIVE",
      },
    },
    "departments-update-department-head": {
      reason: "One request for each head, and one for the end of it.",
      sent: {
        add: [
          {
            existingDept: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
            isAdmin: false,
            isDepartmentHead: false,
          },
        ],
      },
    },
    "departments-update-department-members": {
      reason: "One request for each member, and one for the end of it.",
      sent: {
        addMembers: [
          {
            existingDept: "2886a908-42b4-4612-b096-eac24f229b5b",
            id: "6301fd00-6216-11ec-9294-cfe91ad8177f",
            isAdmin: false,
            isDepartmentHead: false,
          },
        ],
      },
    },
    "locations-update-location-members": {
      reason: "One request for each member, and one for the end of it.",
      sent: { addMembers: ["3fa85f64-5717-4562-b3fc-2c963f66afa6"] },
    },
    "security-groups-add-users-to-the-securitygroup": {
      reason: "One request for each user.",
      sent: { ids: ["6187fcb0-6151-11ec-9294-cfe91ad8177f"] },
    },
    "security-groups-remove-users-from-the-securitygroup": {
      reason: "One request for each user.",
      sent: { ids: ["6187fcb0-6151-11ec-9294-cfe91ad8177f"] },
    },
    "groupchat-update-a-groupchat": {
      reason: "The example adds and removes the same admin.",
      sent: {
        category: "Testing",
        description: "This group is created for testing purpose",
        fileId: "f5743644-c8ce-4bbe-a9bd-dfdd18dce445",
        isPrivate: true,
        newAdmins: ["6187fcb0-6151-11ec-9294-cfe91ad8177f"],
        removedAdmins: ["172fa58d-7933-45a6-a905-b06770f2224c"],
        title: "new testing group",
      },
    },
    "faq-update-a-faq": {
      reason: "One Faq is one question: none is added or removed by an update.",
      sent: {
        kb: {
          name: "string",
          newOwnerIds: ["0fdd5bf6-e975-4f44-bbd9-b4c9900dacb5"],
          removeOwnerIds: ["c8f0e467-cf18-4677-a78e-6b63fd3bedac"],
          expiry: "2022-10-21T10:06:17.198Z",
          tags: ["string"],
          category: "string",
          link: "string",
        },
        updatedQAs: [{ id: "string", question: "string", answer: "string", description: "string" }],
        permissions: {
          users: ["3fa85f64-5717-4562-b3fc-2c963f66afa6"],
          groups: ["3fa85f64-5717-4562-b3fc-2c963f66afa6"],
          locations: ["3fa85f64-5717-4562-b3fc-2c963f66afa6"],
          public: true,
          friends: true,
          onlyMe: true,
          team: true,
        },
      },
    },
    "task-assign-a-task-to-users": {
      reason: "The example adds and removes the same user.",
      sent: { removeIds: ["172fa58d-7933-45a6-a905-b06770f2224c"], userIds: ["3fa85f64-5717-4562-b3fc-2c963f66afa6"] },
    },
  },
  docspace: {
    "rooms-set-an-external-or-invitation-link": {
      reason: "access and linkType are always sent, and instants in UTC.",
      sent: {
        access: "Read",
        denyDownload: true,
        expirationDate: { timeZoneOffset: "00:00:00", utcTime: "2008-04-10T02:30:00.000Z" },
        linkId: "75a5f745-f697-4418-b38d-0fe0d277e258",
        linkType: "External",
        password: "h8Iz0WvT1j",
        title: "ergonomic_frozen_towels_ram_morph",
      },
    },
  },
  clickup: {
    "goals-edit-key-result": { reason: "Progress is no configuration: neither note nor steps are sent.", sent: {} },
    "tasks-create-task": {
      reason: "Values of custom fields are TaskCustomFieldValue's.",
      sent: {
        assignees: [183],
        content: "New Task Content",
        due_date: 1508369194377,
        due_date_time: false,
        name: "New Task Name",
        notify_all: true,
        priority: 3,
        start_date: 1567780450202,
        start_date_time: false,
        status: "Open",
        tags: ["tag name 1"],
        time_estimate: 8640000,
      },
    },
  },
};

const noEntry = "The example shows an empty list.";
const dataSource = "A data source reads it.";

/** Documented answers that do not decode, or that no resource reads. */
export const responses: Readonly<Record<ProductName, Readonly<Record<string, AnswerException>>>> = {
  clinked: {
    "accounts-list-accounts": { reason: dataSource },
    "files-search-files": { reason: dataSource },
    "files-upload-a-file-create-a-temporary-file": {
      reason: "Begins a file of 100 MB and more: test/clinked/upload.test.ts.",
    },
  },
  workdrive: {
    "groupchat-get-all-groupchats": {
      reason: "The example is of a list without include_participants.",
      problems: ["workdrive:GroupChat: participants is missing"],
    },
  },
  docspace: {},
  clickup: {
    "tags-edit-space-tag": {
      reason: "An update takes the spelling of the name from the list, whose example has other tags.",
    },
    "goals-get-goal": { reason: noEntry, problems: ["clickup:KeyResult: it shows none"] },
    "guests-get-guest": { reason: noEntry, problems: ["clickup:GuestAccess: it shows none"] },
    "tasks-get-task": {
      reason: noEntry,
      problems: ["Checklist", "ChecklistItem", "TaskCustomFieldValue", "TaskTag", "TaskDependency"].map(
        (name) => `clickup:${name}: it shows none`,
      ),
    },
    "tasks-get-filtered-team-tasks": { reason: dataSource },
  },
};

/** Documented answers that do not fit what a data source declares, or that none asks for. */
export const answers: Readonly<Record<ProductName, Readonly<Record<string, AnswerException>>>> = {
  clinked: {},
  workdrive: {
    "groupchat-get-all-groupchats": {
      reason: "The example is of a list without include_participants.",
      problems: [
        "workdrive:getGroupChats: participants is undefined: Invalid input: expected array, received undefined",
      ],
    },
    "course-get-all-courses": {
      reason: "The example describes numbers in place of giving them.",
      problems: [
        ["order", "Order of taskList"],
        ["numberOfTasks", "Total number of tasks in taskList"],
        ["usersCount", "Total number of users in taskList"],
        ["totalTime", "Time estimated time of task"],
      ].map(
        ([field, text]) =>
          `workdrive:getCourses: ${field} is "${text}": Invalid input: expected number, received string`,
      ),
    },
  },
  docspace: {},
  clickup: {
    "tasks-get-filtered-team-tasks": {
      reason: "The example has a fraction of a millisecond.",
      problems: [
        "clickup:getTasks: timeEstimate is 1.2: a length of time in whole milliseconds, for example 3600000 for an hour",
      ],
    },
    "task-templates-get-task-templates": { reason: noEntry, problems: ["clickup:getTaskTemplates: it shows none"] },
  },
};
