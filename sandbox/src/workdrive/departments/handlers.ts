import { assign, ok, param, present } from "../../call";
import { invalid } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { paged, type paging } from "../pages";
import { newBase, touch } from "../record";
import { personWire, userIn, users } from "../users/records";
import type { departmentCreate, departmentUpdate, headsUpdate, membersUpdate } from "./operations";
import { type Department, departments } from "./records";

const departmentOf = (call: Call): Department =>
  present(call.store.of(departments).get("", param(call, "id")), "such department");

const membersOf = (call: Call, { id }: Department) =>
  call.store
    .of(users)
    .list("")
    .filter(({ department }) => department === id);

const plain = ({ heads: _, ...department }: Department) => ({ ...department });

const withMembers = (call: Call, department: Department) => ({
  ...plain(department),
  departmentHeads: [...department.heads],
  members: membersOf(call, department).map(personWire),
});

const listed = (call: Call, department: Department) => ({
  id: department.id,
  name: department.name,
  memberCount: membersOf(call, department).length,
  admins: department.heads.flatMap((id) => call.store.of(users).get("", id) ?? []).map(personWire),
});

const join = (call: Call, { id: department }: Department, field: string, ids: readonly string[]) => {
  for (const id of ids) userIn(call, field, id).department = department;
};

export const departmentHandlers: Handlers = {
  "departments-get-all-departments": withQuery<typeof paging>((call, query) =>
    paged(
      "departments",
      call.store
        .of(departments)
        .list("")
        .map((record) => listed(call, record)),
      query,
    ),
  ),

  "departments-create-a-department": withBody<typeof departmentCreate>((call, { name, members }) => {
    const ids = members.map(({ id }) => userIn(call, "members", id).id);
    const record: Department = { ...newBase(call, "departments"), type: "DEPARTMENT", name, heads: [...new Set(ids)] };
    call.store.of(departments).put("", record.id, record);
    join(call, record, "members", ids);
    return ok(plain(record));
  }),

  "departments-update-department-head": withBody<typeof headsUpdate>((call, { add = [], remove }) => {
    const department = departmentOf(call);
    const added = add.map(({ id }) => userIn(call, "add", id).id);
    const heads = [...new Set([...department.heads, ...added])].filter((id) => id !== remove);
    if (heads.length === 0) throw invalid("remove", "there must be a head at least");
    department.heads = heads;
    touch(call, department);
    return ok(plain(department));
  }),

  "departments-update-department-members": withBody<typeof membersUpdate>((call, body) => {
    const { addMembers = [], removeMembers = [] } = body;
    const department = departmentOf(call);
    join(
      call,
      department,
      "addMembers",
      addMembers.map(({ id }) => id),
    );
    const heads = addMembers.filter(({ isAdmin }) => isAdmin).map(({ id }) => id);
    department.heads = [...new Set([...department.heads, ...heads])];
    for (const user of membersOf(call, department)) if (removeMembers.includes(user.id)) user.department = null;
    touch(call, department);
    return ok(withMembers(call, department));
  }),

  "departments-get-department-members": (call) => ok(withMembers(call, departmentOf(call))),

  "departments-update-a-department": withBody<typeof departmentUpdate>((call, body) => {
    const department = departmentOf(call);
    if (assign(department, body)) touch(call, department);
    return ok(plain(department));
  }),

  "departments-delete-a-department": (call) => {
    const department = departmentOf(call);
    for (const user of membersOf(call, department)) user.department = null;
    call.store.of(departments).delete("", department.id);
    return {};
  },
};
