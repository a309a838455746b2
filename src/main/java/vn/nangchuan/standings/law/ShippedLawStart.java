package vn.nangchuan.standings.law;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.CurrentLaw;

/**
 * Brings the rule files of the product into each province before the first page is served, and reads what each has
 * published: a text that this release cannot read stops the start, as a wrong file does.
 */
@Component
class ShippedLawStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ShippedLawStart.class);

    private final Provinces provinces;
    private final Scopes scopes;
    private final ShippedVersions versions;
    private final CurrentLaw law;
    private boolean running;

    ShippedLawStart(Provinces provinces, Scopes scopes, ShippedVersions versions, CurrentLaw law) {
        this.provinces = provinces;
        this.scopes = scopes;
        this.versions = versions;
        this.law = law;
    }

    @Override
    public void start() {
        running = true;
        provinces.all().forEach(province -> scopes.runIn(Scope.ofJob(province, "shipped-law"), () -> start(province)));
    }

    private void start(UnitPath province) {
        versions.bringIn();
        log.debug(
                "The law of {} has {} rule sets", province, law.get().ruleSets().size());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demonstration is loaded, which judges people, and long before the web server. */
    @Override
    public int getPhase() {
        return -1;
    }
}
