import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

export = async () => {
  const { accounts } = await clinked.getCurrentUser();
  const account = accounts[0]?.account ?? "";

  const acme = new clinked.Group("acme", { account, friendlyName: "Acme" });
  const found = clinked.getGroupOutput({ account, groupId: acme.groupId });
  // The arguments are known before the group is there.
  const byName = clinked.getGroupOutput({ account, friendlyName: "Acme" }, { dependsOn: acme });
  const all = clinked.getGroupsOutput({ account }, { dependsOn: [acme] });
  const domains = clinked.getSendgridDomainsOutput({
    account,
    apiKey: process.env.SENDGRID_KEY ?? "",
  });

  const subscription = clinked.getAccountSubscriptionOutput({ account });

  const names: string[] = [];
  for await (const group of clinked.eachGroup({ account })) names.push(group.friendlyName);

  return {
    id: found.id,
    plan: subscription.plan,
    billing: subscription.billingDetails,
    whole: found,
    byName: byName.id,
    count: pulumi.unsecret(all.groups.apply((groups) => groups.length)),
    domain: domains.domains.apply((list) => list[0]?.domain),
    names,
  };
};
