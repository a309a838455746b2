package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nangchuan.SourceFiles.Body;
import vn.nangchuan.SourceFiles.TopType;

/** Rules about how code is written, which compiled classes no longer show. */
class SourceRulesTests {

    private static final Logger log = LoggerFactory.getLogger(SourceRulesTests.class);
    private static final SourceFiles SOURCES = SourceFiles.ofThePortal();

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_VIEW = 200;
    private static final int MOST_LINES_OF_A_METHOD = 30;

    /** They name schemas, accounts and triggers, for which SQL knows no parameters. */
    private static final Pattern OWNERS_OF_SQL = Pattern.compile(
            "vn/nangchuan/(scope/(Wall|WallSql|WallAccounts|Grant|SignInSql|FailedSignInSql|SignInProofSql|NumberClaimSql|NumberClaims|DossierReaderSql|DossierReaderRows|RoleHolderSql|RoleHolders|DossierWordsSql|ProvinceSql|Provinces|ManyRowsSql|ManyRows)|database/(ServerCheck|OwnerAccount|EmbeddedServer))\\.java");

    private static final Set<String> TAKE_SQL = Set.of(
            "sql",
            "prepareStatement",
            "prepareCall",
            "createNativeQuery",
            "createQuery",
            "queryForList",
            "queryForObject",
            "batchUpdate");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern SQL = Pattern.compile(
            "(?s)\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|REPLACE INTO|WITH|CALL|SET|GRANT|CREATE|DROP|ALTER)\\s.*");

    @Test
    void filesStayReadable() {
        assertThat(SOURCES.all().stream()
                        .filter(file -> SourceFiles.lines(file) > mostLines(file))
                        .map(file -> SourceFiles.name(file) + " has " + SourceFiles.lines(file) + " lines"))
                .as("a type that does not fit on a few screens does more than one thing")
                .isEmpty();
    }

    @Test
    void methodsStayReadable() {
        List<Body> bodies = SOURCES.bodies();
        List<Long> lengths = bodies.stream().map(Body::lines).sorted().toList();
        log.info(
                "{} methods: half have at most {} lines, 95 % at most {} (aim: 20), the longest {}",
                lengths.size(),
                lengths.get(lengths.size() / 2),
                lengths.get(lengths.size() * 95 / 100),
                lengths.getLast());

        assertThat(bodies.stream().filter(body -> body.lines() > MOST_LINES_OF_A_METHOD))
                .as("what a method does must be seen at once")
                .isEmpty();
    }

    /** Information only: the UI kit, the kernel and the standards are there to be used, and stay below the aim. */
    @Test
    void countsWhatModulesHide() {
        Map<String, List<TopType>> modules = SOURCES.topTypes().stream()
                .collect(Collectors.groupingBy(TopType::module, TreeMap::new, Collectors.toList()));
        String shares = modules.entrySet().stream()
                .map(module -> module.getKey() + " " + hidden(module.getValue()) + " %")
                .collect(Collectors.joining(", "));
        log.info("Types hidden in their module (aim: 45 %): {}", shares);

        assertThat(hidden(SOURCES.topTypes())).as("of the whole portal").isGreaterThanOrEqualTo(40);
    }

    @Test
    void sqlIsNeverPutTogetherFromValues() {
        List<String> offenders = new ArrayList<>();
        SOURCES.visit(new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                if (TAKE_SQL.contains(nameOf(call)) && !call.getArguments().isEmpty()) {
                    complainUnless(isFixed(call.getArguments().getFirst()), getCurrentPath(), call);
                }
                complainUnless(!fillsInSql(call), getCurrentPath(), call);
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
                if (sum.getKind() == Tree.Kind.PLUS && startsAsSql(sum)) {
                    complainUnless(isFixed(sum), getCurrentPath(), sum);
                }
                return super.visitBinary(sum, null);
            }

            private void complainUnless(boolean right, TreePath path, Tree code) {
                CompilationUnitTree file = path.getCompilationUnit();
                if (!right && !OWNERS_OF_SQL.matcher(SourceFiles.name(file)).matches()) {
                    offenders.add(SOURCES.place(file, code));
                }
            }
        });
        assertThat(offenders)
                .as("a value inside the text of a statement can become part of the statement")
                .isEmpty();
    }

    private static int mostLines(CompilationUnitTree file) {
        return SourceFiles.name(file).contains("/ui/") ? MOST_LINES_OF_A_VIEW : MOST_LINES_OF_A_FILE;
    }

    private static long hidden(List<TopType> types) {
        return types.stream().filter(type -> !type.isPublic()).count() * 100 / types.size();
    }

    private static String nameOf(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree plain -> plain.getName().toString();
            default -> "";
        };
    }

    /** A literal, a constant, or a sum of such. */
    private static boolean isFixed(ExpressionTree text) {
        return switch (text) {
            case LiteralTree _ -> true;
            case IdentifierTree name -> CONSTANT.matcher(name.getName()).matches();
            case MemberSelectTree name -> CONSTANT.matcher(name.getIdentifier()).matches();
            case ParenthesizedTree inner -> isFixed(inner.getExpression());
            case BinaryTree sum -> isFixed(sum.getLeftOperand()) && isFixed(sum.getRightOperand());
            default -> false;
        };
    }

    /** {@code "SELECT …".formatted(…)}, {@code String.format("SELECT …", …)} and the like. */
    private static boolean fillsInSql(MethodInvocationTree call) {
        return switch (nameOf(call)) {
            case "format" ->
                !call.getArguments().isEmpty()
                        && startsAsSql(call.getArguments().getFirst());
            case "formatted", "replace", "concat" ->
                call.getMethodSelect() instanceof MemberSelectTree select && startsAsSql(select.getExpression());
            default -> false;
        };
    }

    private static boolean startsAsSql(ExpressionTree text) {
        return switch (text) {
            case LiteralTree literal ->
                SQL.matcher(String.valueOf(literal.getValue())).matches();
            case ParenthesizedTree inner -> startsAsSql(inner.getExpression());
            case BinaryTree sum -> startsAsSql(sum.getLeftOperand());
            default -> false;
        };
    }
}
