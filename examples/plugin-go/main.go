package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
	"pulumi-portals/sdk/go/portals/clinked"
)

func main() {
	pulumi.Run(portal)
}

func portal(ctx *pulumi.Context) error {
	settings := config.New(ctx, "")
	account := settings.Get("account")
	if account == "" {
		account = "1"
	}

	maria, err := clinked.NewAccountMember(ctx, "maria", &clinked.AccountMemberArgs{
		Account:    pulumi.String(account),
		Username:   pulumi.String("maria"),
		Name:       pulumi.String("Maria Lind"),
		Email:      pulumi.String("maria@harbour.example"),
		Permission: clinked.AccountMemberPermissionValue4,
		Password:   settings.RequireSecret("memberPassword"),
	})
	if err != nil {
		return err
	}

	acme, err := clinked.NewGroup(ctx, "acme", &clinked.GroupArgs{
		Account:      pulumi.String(account),
		FriendlyName: pulumi.String("Acme Holdings"),
		Blind:        pulumi.Bool(true),
	})
	if err != nil {
		return err
	}

	_, err = clinked.NewGroupProperty(ctx, "tier", &clinked.GroupPropertyArgs{
		Group: acme.ID(),
		Name:  pulumi.String("tier"),
		Value: pulumi.String("gold"),
	})
	if err != nil {
		return err
	}

	_, err = clinked.NewGroupMember(ctx, "maria", &clinked.GroupMemberArgs{
		Group:      acme.ID(),
		Username:   maria.Username,
		Permission: clinked.GroupMemberPermissionValue4,
	})
	if err != nil {
		return err
	}

	// Asked of the portal when the group is there.
	read := clinked.LookupGroupOutput(ctx, clinked.LookupGroupOutputArgs{
		Account:      pulumi.String(account),
		FriendlyName: acme.FriendlyName,
	})

	ctx.Export("group", acme.ID())
	ctx.Export("contextKey", read.ContextKey())
	return nil
}
