package vn.nangchuan;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.nangchuan.audit.AuditVerification;
import vn.nangchuan.standards.commandline.AssessCommand;

/** Starts the portal, or the command that the first argument names, options aside. Beans are named by their full class names: modules need not know each other's. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NangChuan {

    static void main(String[] args) {
        // Before anything of Spring is touched: the command answers at once only without it.
        if (args.length > 0 && args[0].equals(AssessCommand.COMMAND)) {
            System.exit(AssessCommand.run(args));
        }
        Optional<String> command = Arrays.stream(args)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst();
        if (command.isPresent() && !command.get().equals(AuditVerification.COMMAND)) {
            System.exit(AssessCommand.refuse(command.get(), args));
        }
        if (command.isPresent()) {
            System.exit(AuditVerification.run(args));
        }
        SpringApplication.run(NangChuan.class, args);
    }
}
