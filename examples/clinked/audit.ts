import { once } from "node:events";
import process from "node:process";
import * as clinked from "pulumi-portals/clinked";

// What an auditor asks for: who can see what, and how the portal is set up. It reads, and changes nothing.

type Facts = Record<string, unknown>;

async function accountFacts(account: string): Promise<Facts> {
  const of = { account };
  const [components, subscription, region, domain, mail, adobe, docusign, statuses, properties, { dashboards }] =
    await Promise.all([
      clinked.getAccountComponents(of),
      clinked.getAccountSubscription(of),
      clinked.getStorageRegions(of),
      clinked.getCustomDomainStatus(of),
      clinked.getCustomEmailStatus(of),
      clinked.getAdobeIntegration(of),
      clinked.getDocusignAccounts(of),
      clinked.getTaskStatuses(of),
      clinked.getAccountProperties(of),
      clinked.getDashboards(of),
    ]);
  const [dashboard] = dashboards;
  return {
    account: (await clinked.getAccount(of)).friendlyName,
    components: components.components.map(({ name }) => name),
    plan: subscription.plan,
    region: region.region,
    domain: domain.domain,
    mail: mail.type,
    integrations: { adobe: adobe.connected, docusign: docusign.accounts.length },
    statuses: statuses.statuses.map(({ code }) => code),
    properties: properties.properties.length,
    widgets: dashboard && (await clinked.getDashboard({ account, name: dashboard.name })).widgets,
    offered: (await clinked.getWidgets({ scope: "ACCOUNT" })).widgets.length,
    log: (await clinked.getAuditLog({ account, events: ["login"] })).entries.length,
  };
}

async function peopleFacts(account: string): Promise<Facts> {
  const of = { account };
  const [{ members }, { invites }, { guests }, { rights }, { tags }, { devices }, { applications }] = await Promise.all(
    [
      clinked.getAccountMembers(of),
      clinked.getAccountInvites(of),
      clinked.getGuests(of),
      clinked.getMemberRights(of),
      clinked.getMemberTags(of),
      clinked.getDevices(of),
      clinked.getApplications(),
    ],
  );
  const administrators = members.filter(({ permission }) => permission === 16);
  const [first] = administrators;
  const [guest] = guests;
  const [tag] = tags;
  const [application] = applications;
  return {
    members: members.length,
    administrators: administrators.map(({ username }) => username),
    since: first && (await clinked.getAccountMember({ account, username: first.username })).dateCreated,
    timeZone: first && (await clinked.getUserProfile({ username: first.username })).timeZone,
    meetings: first && (await clinked.getUserEvents({ username: first.username })).events.length,
    invites: invites.map(({ email }) => email),
    guest: guest && (await clinked.getGuest({ account, guestId: guest.guestId })).shares,
    rights: rights.map(({ name }) => name),
    tagged: tag && (await clinked.getTaggedMembers({ account, tag: tag.name })).members.length,
    devices: devices.length,
    application: application && (await clinked.getApplication({ clientId: application.clientId })).name,
    profiles: [(await clinked.getUserProfiles()).profiles.length, (await clinked.getUserProfileCount()).count],
    own: [(await clinked.getOwnUserProfile()).username, await clinked.getSocialLogins()],
  };
}

async function groupFacts(group: string): Promise<Facts> {
  const of = { group };
  const [account, groupId] = group.split("/");
  const [{ friendlyName }, { components }, { members }, { invites }, { labels }, { items }, { jobs }, { categories }] =
    await Promise.all([
      clinked.getGroup({ account, groupId }),
      clinked.getGroupComponents(of),
      clinked.getGroupMembers(of),
      clinked.getGroupInvites(of),
      clinked.getGroupLabels(of),
      clinked.getGroupTrash(of),
      clinked.getGroupJobs(of),
      clinked.getTaskCategories(of),
    ]);
  const [member] = members;
  return {
    group: friendlyName,
    components: components.length,
    members: members.map(({ username }) => username),
    mayDo: member && (await clinked.getGroupMember({ group, username: member.username })).capabilities,
    invites: invites.map(({ email }) => email),
    labels: labels.map(({ name }) => name),
    inTrash: items.length,
    jobs: jobs.length,
    categories: categories.map(({ name }) => name),
    content: await contentFacts(group),
  };
}

async function contentFacts(group: string): Promise<Facts> {
  const of = { group };
  const [{ folders }, { files }, { notes }, { events }, { tasks }, { count }, { discussions }] = await Promise.all([
    clinked.getFolders(of),
    clinked.getFiles({ group, flat: true }),
    clinked.getNotes(of),
    clinked.getCalendarEvents(of),
    clinked.getTasks(of),
    clinked.getTaskCount(of),
    clinked.getDiscussions(of),
  ]);
  const [folder] = folders;
  const [file] = files;
  const [note] = notes;
  const [discussion] = discussions;
  const shared = [...folders, ...files].map(async ({ id, friendlyName }) => {
    const { shares } = await clinked.getShares({ file: id });
    return [friendlyName, shares.map(({ email, dateExpire }) => ({ email, dateExpire }))] as const;
  });
  return {
    shared: Object.fromEntries((await Promise.all(shared)).filter(([, shares]) => shares.length > 0)),
    shareCount: folder && (await clinked.getShareCount({ file: folder.id })).count,
    folder: folder && (await clinked.getFileByPath({ group, path: folder.name })).sharing,
    file: file && {
      sharing: (await clinked.getFile({ group, fileId: file.fileId })).sharing,
      versions: (await clinked.getFileVersions({ file: file.id })).versions.length,
      tasks: (await clinked.getFileTasks({ file: file.id })).tasks.length,
    },
    note: note && (await clinked.getNote({ group, noteId: note.noteId })).content,
    attached: note && (await clinked.getAttachments({ note: note.id })).attachments.length,
    events: events.map(({ friendlyName }) => friendlyName),
    tasks: [tasks.length, count],
    discussion: discussion && (await clinked.getDiscussion({ group, discussionId: discussion.discussionId })).sharing,
  };
}

async function audit(): Promise<void> {
  const { username } = await clinked.getCurrentUser();
  const { accounts } = await clinked.getAccounts();
  const facts: Facts[] = [];
  for (const { account } of accounts) {
    facts.push({ ...(await accountFacts(account)), people: await peopleFacts(account) });
    const { count } = await clinked.getGroupCount({ account });
    const { groups } = await clinked.getGroups({ account });
    const found = await clinked.getSearchResults({ query: "Harbour", account, type: "group" });
    facts.push({ groups: [groups.length, count], ours: found.results.map(({ friendlyName }) => friendlyName) });
    // One after the other, and never more of them in memory than one page.
    for await (const { id } of clinked.eachGroup({ account })) facts.push(await groupFacts(id));
    const apiKey = process.env.SENDGRID_API_KEY;
    if (apiKey) facts.push({ ...(await clinked.getSendgridDomains({ account, apiKey })) });
  }
  const text = `${JSON.stringify({ username, facts }, undefined, 2)}\n`;
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

void audit();
