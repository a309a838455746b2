package vn.nangchuan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.nangchuan.audit.AuditVerification;

/** Starts the portal, or the command that the first argument names. Beans are named by their full class names: modules need not know each other's. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NangChuan {

    static void main(String[] args) {
        if (args.length > 0 && args[0].equals(AuditVerification.COMMAND)) {
            System.exit(AuditVerification.run(args));
        }
        SpringApplication.run(NangChuan.class, args);
    }
}
