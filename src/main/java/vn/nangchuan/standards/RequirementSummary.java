package vn.nangchuan.standards;

import java.util.List;

/**
 * How an official stands to one requirement, without why.
 *
 * @param posts the posts held that it is asked for
 */
public record RequirementSummary(Requirement requirement, List<PostCode> posts, RequirementState state) {}
