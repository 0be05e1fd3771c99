namespace ScrutinyReport.Writing;

/// <summary>The shapes of page that a document can ask a house style for.</summary>
internal enum PageShape
{
    Portrait,
    Landscape,
    LandscapeA3,
}
