package vn.nangchuan;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.nangchuan.audit.AuditVerification;

/** Starts the portal, or the command that the first argument names, options aside. Beans are named by their full class names: modules need not know each other's. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NangChuan {

    static void main(String[] args) {
        Optional<String> command = Arrays.stream(args)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst();
        if (command.equals(Optional.of(AuditVerification.COMMAND))) {
            System.exit(AuditVerification.run(args));
        }
        SpringApplication.run(NangChuan.class, args);
    }
}
