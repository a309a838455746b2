package vn.nangchuan.access;

import org.springframework.data.repository.Repository;

/** The stored grants of roles. */
interface RoleGrants extends Repository<RoleGrant, Long> {

    RoleGrant saveAndFlush(RoleGrant grant);
}
