package vn.nangchuan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the portal. Beans are named by their full class names: modules need not know each other's. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NangChuan {

    static void main(String[] args) {
        SpringApplication.run(NangChuan.class, args);
    }
}
